// Written by scripts/embed from Sources/leadline/Manual. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/leadline/Manual with their names.
let embeddedManual: [(name: String, text: String)] = [
(name: "index", text: #"""
# leadline

"""#),
]
