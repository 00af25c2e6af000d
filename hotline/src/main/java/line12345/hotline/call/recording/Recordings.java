package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recordings' files. */
@ApplicationScoped
class Recordings {
    private static final Logger LOG = Logger.getLogger(Recordings.class);

    /** As the dialplan names the folder of a day. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Path folder;

    @Inject
    Recordings(RecordingConfig config) {
        this(config.folder());
    }

    Recordings(Path folder) {
        this.folder = folder;
    }

    /** The file of a path told by the exchange; empty if it is gone or lies elsewhere. */
    Optional<Path> file(String told) {
        if (told == null) {
            return Optional.empty();
        }
        try {
            Path top = folder.toRealPath();
            Path file = top.resolve(told).toRealPath();
            if (!file.startsWith(top) || !Files.isRegularFile(file)) {
                LOG.warnf("not a recording: %s", told);
                return Optional.empty();
            }
            return Optional.of(file);
        } catch (IOException | InvalidPathException e) {
            LOG.debugf(e, "no recording: %s", told);
            return Optional.empty();
        }
    }

    /** Days before this one that have a folder, oldest first. */
    List<LocalDate> daysBefore(LocalDate end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory)
                    .flatMap(one -> day(one.getFileName().toString()).stream())
                    .filter(day -> day.isBefore(end))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<LocalDate> day(String name) {
        try {
            // Shorter or longer names are somebody else's folders.
            return name.length() == 8 ? Optional.of(LocalDate.parse(name, DAY)) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The files of a day as the exchange tells them. */
    List<String> of(LocalDate day) throws IOException {
        String name = day.format(DAY);
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            return all.filter(Files::isRegularFile)
                    .map(one -> name + "/" + one.getFileName())
                    .sorted()
                    .toList();
        }
    }

    /** A folder with anything in it stays. */
    void removeIfEmpty(LocalDate day) throws IOException {
        Path one = folder.resolve(day.format(DAY));
        try (Stream<Path> rest = Files.list(one)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(one);
    }
}
