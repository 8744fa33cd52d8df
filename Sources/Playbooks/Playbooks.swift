// The first file of Playbooks comes with its first type.
