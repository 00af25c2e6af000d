package line12345.channels.portal;

import line12345.ticketing.intake.TicketForm.Picture;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Reads files that have been checked for number and size. */
public final class UploadedPictures {
    private static final int LONGEST_NAME = 80;

    private UploadedPictures() {}

    /**
     * @param keepPlace where they were taken is to be kept
     */
    public static List<Picture> read(List<FileUpload> files, boolean keepPlace) {
        return files.stream().map(file -> read(file, keepPlace)).toList();
    }

    /** A browser sends one nameless empty file when none was chosen. */
    public static List<FileUpload> chosen(List<FileUpload> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> file.size() > 0 || !file.fileName().isBlank())
                        .toList();
    }

    private static Picture read(FileUpload file, boolean keepPlace) {
        try {
            return new Picture(
                    name(file.fileName()), Files.readAllBytes(file.uploadedFile()), keepPlace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path, without what a screen or a database cannot keep. */
    public static String name(String claimed) {
        String last =
                claimed.substring(
                        Math.max(claimed.lastIndexOf('/'), claimed.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cc}", "").strip();
        return clean.substring(
                0,
                clean.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()))));
    }
}
