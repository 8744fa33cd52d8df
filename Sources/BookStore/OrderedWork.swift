import Dispatch
import Synchronization

/// Work on many things at once, of which each result is taken in the order of the things.
///
/// Never more than a window of results is waiting, by their number and by the weight of the things, so
/// that memory grows neither with their number nor with their size. A thing that is heavier than the
/// window is worked on alone.
public final class OrderedWork<Product: Sendable>: Sendable {
  private struct State {
    var next = 0
    var taken = 0
    /// The weight of the things that are worked on or wait to be taken.
    var held = 0
    /// How many workers wait for room.
    var waiting = 0
    var isStopped = false
    var products: [Int: (product: Product, weight: Int)] = [:]
  }

  /// What a worker does next.
  private enum Turn {
    case work(Int)
    case again
    case wait
    case stop
  }

  private let count: Int
  private let window: Int
  private let weigh: @Sendable (Int) -> Int
  private let make: @Sendable (Int) -> Product
  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let ready = DispatchSemaphore(value: 0)

  /// Makes the work on so many things, by what makes a product of each; `weigh` gives the weight of a
  /// thing, of which the window holds so much.
  public init(
    on count: Int, holding window: Int, weighing weigh: @escaping @Sendable (Int) -> Int,
    making make: @escaping @Sendable (Int) -> Product
  ) {
    self.count = count
    self.window = window
    self.weigh = weigh
    self.make = make
  }

  /// Does the work on all cores; gives each product in order, until false comes back.
  public func run(taking take: (Int, Product) throws -> Bool) rethrows {
    let workers = min(count, coreCount())
    guard workers > 1 else {
      for index in 0..<count where try !take(index, make(index)) { return }
      return
    }
    let group = DispatchGroup()
    for _ in 0..<workers {
      DispatchQueue.global().async(group: group) { self.work(beside: workers) }
    }
    defer {
      wake { $0.isStopped = true }
      group.wait()
    }
    for index in 0..<count {
      let (product, weight) = product(index)
      guard try take(index, product) else { return }
      wake {
        $0.taken += 1
        $0.held -= weight
      }
    }
  }

  /// Changes the state, and lets those look again who wait for room.
  private func wake(_ change: (inout State) -> Void) {
    let waiting = state.withLock { state in
      change(&state)
      defer { state.waiting = 0 }
      return state.waiting
    }
    for _ in 0..<waiting { room.signal() }
  }

  private func work(beside workers: Int) {
    // Nothing is weighed twice, and not under the lock, as it asks the system.
    var weighed: (index: Int, weight: Int)?
    while true {
      let index = state.withLock { $0.next }
      guard index < count else { return }
      if weighed?.index != index { weighed = (index, weigh(index)) }
      let weight = weighed?.weight ?? 0
      let turn = state.withLock { state -> Turn in
        if state.isStopped { return .stop }
        // Another worker took it meanwhile.
        guard state.next == index else { return .again }
        let hasRoom = state.next - state.taken < workers * 8 && weight <= window - state.held
        guard hasRoom || state.next == state.taken else {
          state.waiting += 1
          return .wait
        }
        state.next += 1
        state.held += weight
        return .work(index)
      }
      switch turn {
      case .stop: return
      case .again: continue
      case .wait: room.wait()
      case .work(let index):
        let product = make(index)
        state.withLock { $0.products[index] = (product, weight) }
        ready.signal()
      }
    }
  }

  private func product(_ index: Int) -> (product: Product, weight: Int) {
    while true {
      if let found = state.withLock({ $0.products.removeValue(forKey: index) }) { return found }
      ready.wait()
    }
  }
}
