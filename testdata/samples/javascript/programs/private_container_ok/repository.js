class OwnerRepository {
  #owners = { ann: 'ann@example.com' };

  find(name) {
    return { name, mail: this.#owners[name] ?? `${name}@example.com` };
  }
}

module.exports = { OwnerRepository };
