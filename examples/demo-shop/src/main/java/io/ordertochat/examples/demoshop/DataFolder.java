package io.ordertochat.examples.demoshop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The folder that holds everything the shop must not forget. One running shop at a time has it. */
final class DataFolder implements AutoCloseable {

    private static final int SECRET_BYTES = 32;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder, which is made when it is not there.
     *
     * @param path where it is
     * @return the folder
     * @throws CannotStart when it cannot be used, or another process has it
     */
    static DataFolder take(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        if (folder.toString().indexOf(';') >= 0) {
            throw new CannotStart("The data folder " + folder + " has a semicolon in its name, which H2 cannot take.\n"
                    + "Choose another folder: DATA=/some/folder ./demo");
        }
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            FileChannel lock = FileChannel.open(
                    folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(lock)) {
                lock.close();
                throw new CannotStart("The data folder " + folder + " is in use by another demo shop.\n"
                        + "Stop that one, or choose another folder: DATA=/some/folder ./demo");
            }
            return new DataFolder(folder, lock);
        } catch (IOException unusable) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be used ("
                            + unusable.getClass().getSimpleName() + ": " + unusable.getMessage()
                            + ").\nChoose another one: DATA=/some/folder ./demo",
                    unusable);
        }
    }

    /** The address of the database; how it writes is said in {@link io.ordertochat.jdbc.Schema#create}. */
    String database() {
        return "jdbc:h2:file:" + folder.resolve("shop") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    /** The secret behind the order references. */
    byte[] referenceSecret() {
        return secret("reference.secret", "Put it back from a copy; without it, old references are refused.");
    }

    /** The secret behind the console's sign-in links and sessions. */
    byte[] consoleSecret() {
        return secret("console.secret", "Delete it: a new one is made, and whoever is signed in signs in again.");
    }

    /** Made once, readable by its owner only. */
    private byte[] secret(String name, String advice) {
        Path file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                write(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != SECRET_BYTES) {
                throw new CannotStart("The secret " + file + " has " + secret.length + " bytes and should have "
                        + SECRET_BYTES + ".\n" + advice);
            }
            return secret;
        } catch (IOException unreadable) {
            throw new CannotStart("The secret " + file + " cannot be read or written.", unreadable);
        }
    }

    // Moved into place whole, so that a process that dies here leaves no half secret.
    private static void write(Path file) throws IOException {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Path part = Files.createTempFile(file.getParent(), "secret", ".part");
        try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(secret));
            out.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isTaken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException inThisProcess) {
            return true;
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // The process ends anyway, and its locks with it.
        }
    }
}
