package line12345.hotline.call.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The recordings' files. */
@ApplicationScoped
class Recordings {
    private static final Logger LOG = Logger.getLogger(Recordings.class);

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
}
