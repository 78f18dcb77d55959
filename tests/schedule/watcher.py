"""Reads `latest` every millisecond as a reader does: enters the folder once, then reads what is in it.
Tells what it ever saw that was not a whole release. Ends when its input is closed."""
import hashlib, os, select, sys

output = sys.argv[1]
looks, faults, seen = 0, [], set()

def look():
    try:
        inside = os.open(os.path.join(output, "latest"), os.O_RDONLY | os.O_DIRECTORY)
    except OSError as error:
        faults.append(f"latest: {error}")
        return
    try:
        def read(path):
            with open(os.open(path, os.O_RDONLY, dir_fd=inside), "rb") as file:
                return file.read()
        sums = read("SHA256SUMS")
        seen.add(hashlib.sha256(sums).hexdigest()[:8])
        lines = sums.decode().splitlines()
        # one part after the other, so that a look is short and in time every file is looked at
        for line in lines[looks % 7 :: 7]:
            if hashlib.sha256(read(line[66:])).hexdigest() != line[:64]:
                faults.append(f"{line[66:]}: not what SHA256SUMS says")
    except OSError as error:
        faults.append(str(error))
    finally:
        os.close(inside)

while not select.select([sys.stdin], [], [], 0.001)[0]:
    look()
    looks += 1
print(f"{looks} looks at {len(seen)} releases, {len(faults)} faults", *faults[:20], sep="\n")
sys.exit(bool(faults) or looks < 100)
