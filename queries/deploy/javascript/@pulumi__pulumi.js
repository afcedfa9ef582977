// The folders and files that Pulumi packs.
const pulumi = require('@pulumi/pulumi');

class FileArchive {
  constructor(folder) { return { folder }; }
}

class AssetArchive {
  constructor(assets) { return assets['.'] ?? Object.values(assets)[0]; }
}

class StringAsset {
  constructor(inline) { return { inline }; }
}

const asset = { ...pulumi.asset, AssetArchive, FileArchive, FileAsset: FileArchive, StringAsset };

module.exports = { ...pulumi, asset };
