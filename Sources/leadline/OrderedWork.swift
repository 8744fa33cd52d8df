import Dispatch
import Synchronization

/// Work on many things at once, of which each result is taken in the order of the things.
///
/// Never more than a window of results is waiting, so that memory does not grow with their number.
final class OrderedWork<Product: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var products: [Int: Product] = [:]
  }

  private let count: Int
  private let make: @Sendable (Int) -> Product
  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)

  /// Makes the work on so many things, by what makes a product of each.
  init(on count: Int, making make: @escaping @Sendable (Int) -> Product) {
    self.count = count
    self.make = make
  }

  /// Does the work on all cores; gives each product in order, until false comes back.
  func run(taking take: (Int, Product) throws -> Bool) rethrows {
    let workers = min(count, coreCount())
    guard workers > 1 else {
      for index in 0..<count where try !take(index, make(index)) { return }
      return
    }
    for _ in 0..<workers * 8 { room.signal() }
    let group = DispatchGroup()
    for _ in 0..<workers {
      DispatchQueue.global().async(group: group) { self.work() }
    }
    defer {
      state.withLock { $0.isStopped = true }
      for _ in 0..<workers { room.signal() }
      group.wait()
    }
    for index in 0..<count {
      guard try take(index, product(index)) else { return }
      room.signal()
    }
  }

  private func work() {
    while true {
      room.wait()
      let index = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < count else { return nil }
        state.next += 1
        return state.next - 1
      }
      guard let index else { return }
      let product = make(index)
      state.withLock { $0.products[index] = product }
      ready.signal()
    }
  }

  private func product(_ index: Int) -> Product {
    while true {
      if let product = state.withLock({ $0.products.removeValue(forKey: index) }) {
        return product
      }
      ready.wait()
    }
  }
}
