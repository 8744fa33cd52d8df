import AnswerParsing

/// An automaton that knows phrases by their words: first one chain of nodes a phrase, then as states
/// that are each the set of nodes to which the same words lead (the subset construction of Rabin and
/// Scott, 1959).
///
/// The choices at one place of a phrase lead to one node, so that it stays far smaller than a tree of
/// all ways to write the phrases.
struct PhraseAutomaton {
  private var edges: [[(word: WordKey, node: Int)]] = [[]]
  private var meanings: [Concepts?] = [nil]

  /// The states, of which the first is where phrases begin.
  struct States {
    /// The state behind another one and a word.
    var branches: [(state: Int, word: WordKey, next: Int)] = []
    /// What the phrases mean that end in each state; nothing where none does.
    var meanings: [Concepts?] = []
  }

  /// Adds all ways of writing a phrase.
  mutating func add(_ parts: [PhrasePart], meaning: Concepts) {
    var ends: Set<Int> = [0]
    for part in parts {
      let end = newNode()
      var next: Set<Int> = part.isOptional ? ends : []
      for words in part.choices {
        guard let last = words.last else {
          next.formUnion(ends)
          continue
        }
        var starts = ends
        for word in words.dropLast() {
          let node = newNode()
          connect(starts, word, node)
          starts = [node]
        }
        connect(starts, last, end)
        next.insert(end)
      }
      ends = next
    }
    for node in ends where node != 0 {
      meanings[node] = (meanings[node] ?? .none).union(meaning)
    }
  }

  private mutating func newNode() -> Int {
    edges.append([])
    meanings.append(nil)
    return edges.count - 1
  }

  private mutating func connect(_ starts: Set<Int>, _ word: String, _ end: Int) {
    let key = WordKey(word)
    for start in starts { edges[start].append((key, end)) }
  }

  /// The states to which words lead.
  func states() -> States {
    var states = States()
    var numbers: [[Int]: Int] = [[0]: 0]
    var sets: [[Int]] = [[0]]
    var index = 0
    while index < sets.count {
      let nodes = sets[index]
      states.meanings.append(meaning(of: nodes))
      for (word, next) in targets(of: nodes) {
        if numbers[next] == nil {
          numbers[next] = sets.count
          sets.append(next)
        }
        states.branches.append((index, word, numbers[next] ?? 0))
      }
      index += 1
    }
    return states
  }

  /// The words that lead on from some nodes, each with the nodes to which it leads, in rising order.
  private func targets(of nodes: [Int]) -> [(word: WordKey, nodes: [Int])] {
    // Most states are one node in the middle of a phrase.
    if nodes.count == 1, edges[nodes[0]].count == 1 {
      return edges[nodes[0]].map { ($0.word, [$0.node]) }
    }
    let leaving = nodes.flatMap { edges[$0] }.sorted {
      ($0.word.number, $0.node) < ($1.word.number, $1.node)
    }
    var targets: [(word: WordKey, nodes: [Int])] = []
    for edge in leaving {
      if targets.last?.word != edge.word {
        targets.append((edge.word, [edge.node]))
      } else if targets[targets.count - 1].nodes.last != edge.node {
        targets[targets.count - 1].nodes.append(edge.node)
      }
    }
    return targets
  }

  private func meaning(of nodes: [Int]) -> Concepts? {
    nodes.reduce(nil) { found, node in
      guard let meaning = meanings[node] else { return found }
      return (found ?? .none).union(meaning)
    }
  }
}
