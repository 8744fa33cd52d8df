// The first file of Records comes with its first type.
