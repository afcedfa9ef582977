# The folders and files that Pulumi packs.


def FileArchive(folder):
    return {"folder": folder}


def FileAsset(folder):
    return {"folder": folder}


def StringAsset(inline):
    return {"inline": inline}


def AssetArchive(assets):
    for asset in assets.values():
        return asset
