// Loaded into a program of its own by NODE_OPTIONS=--import: its clock shows MOVED_CLOCK, an ISO time, and runs on from there.
const Real = Date
const shift = Real.parse(process.env.MOVED_CLOCK) - Real.now()

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + shift)
    else super(...given)
  }

  static now() {
    return Real.now() + shift
  }
}
