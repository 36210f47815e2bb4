package dev.ats.bootstrap.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;

/**
 * The secret key in a file that only its owner may read. It is made once, whole and on the disk before anybody can see
 * it; of several who make it at once, all get the same.
 */
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private KeyFile() {}

    /**
     * The key kept in the folder {@code keys} of that directory, made where there is none.
     *
     * @throws KeyFault when it can be neither read nor made, or is no key
     */
    public static MasterKey in(Path dataDirectory) {
        Path file = dataDirectory.resolve("keys").resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            if (!Files.getPosixFilePermissions(file).equals(OWNERS)) {
                Files.setPosixFilePermissions(file, OWNERS);
            }
            return MasterKey.read(Files.readString(file, StandardCharsets.US_ASCII))
                    .orElseThrow(() -> new KeyFault(file + " does not hold 32 bytes in base64: restore it", null));
        } catch (IOException e) {
            throw new KeyFault("the secret key " + file + " cannot be kept: " + e, e);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        Path draft = folder.resolve("secret.key." + UUID.randomUUID());
        try {
            write(draft, MasterKey.fresh(new SecureRandom()).write() + "\n");
            // A link, because it fails where somebody else was faster; a move would replace their key.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        } finally {
            Files.deleteIfExists(draft);
            sync(folder);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(OWNERS))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A file is there after a power cut only when its folder is. */
    private static void sync(Path folder) throws IOException {
        for (Path one : new Path[] {folder, folder.getParent()}) {
            try (FileChannel channel = FileChannel.open(one, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
