#if canImport(Glibc)
  import Glibc
#endif

/// What libFuzzer calls with each input; `LEADLINE_FUZZ` names the target.
///
/// A law that does not hold is a crash here, so that the input is kept and made smaller.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let broken = chosenTarget.brokenLaws(by: input)
  if !broken.isEmpty { fatalError(broken.joined(separator: "\n")) }
  return 0
}

private let chosenTarget: FuzzTarget = {
  let name = unsafe getenv("LEADLINE_FUZZ").map { unsafe String(cString: $0) } ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    fatalError("LEADLINE_FUZZ must be one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()
