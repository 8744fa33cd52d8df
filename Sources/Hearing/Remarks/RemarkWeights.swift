// Written by scripts/learn from the files in Examples. Change those, and run scripts/learn.
// swift-format-ignore-file

/// The weights that were learned.
let remarkWeights = LearnedWeights(examples: 0, biases: [], step: 0.05, table: "")
