import BookStore
import Interchange
import Qualification

/// Finds a profile: a file by its path, one of the person's own, or one that leadline carries.
struct ProfileShelf {
  let playbook: Playbook
  /// The folder of the person's own profiles; nothing where even the home folder is unknown.
  let folder: String?

  init(_ surroundings: Surroundings, _ playbook: Playbook) {
    self.playbook = playbook
    folder = Configuration.path(environment: surroundings.environment).map {
      folderPath($0) + "/profiles"
    }
  }

  /// The names of the person's own profiles and of those that leadline carries.
  var names: [String] {
    let own = folder.flatMap { folderNames($0) }?.filter { $0.hasSuffix(".yaml") } ?? []
    return own.map { String($0.dropLast(5)) }.filter { !bundledProfileNames.contains($0) }
      + bundledProfileNames
  }

  /// The text of a profile with the name that complaints give.
  func text(of name: String) throws -> (text: String, file: String) {
    if name.contains("/") || name.hasSuffix(".yaml") { return (try readTextOrStop(name), name) }
    if let folder, folderNames(folder)?.contains(name + ".yaml") == true {
      let path = "\(folder)/\(name).yaml"
      return (try readTextOrStop(path), path)
    }
    if let text = bundledProfileText(name) { return (text, name + ".yaml") }
    throw Stop(
      status: .usage,
      message: ExchangeWording.unknownProfile(name, nearest: nearestWord(to: name, among: names)))
  }

  /// A profile by its name or the path of its file.
  func profile(_ name: String) throws -> Profile {
    let (text, file) = try text(of: name)
    return try orStop {
      // One's own may have the name of the one that it is based on.
      try readProfile(text, file: file, playbook) { try? bundledProfile($0, playbook) }
    }
  }
}
