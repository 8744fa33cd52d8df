// The first file of StrictYAML comes with its first type.
