package line12345.ticketing.attachment.check;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets the scanner look at what waits; outside of any transaction, for it may take a while. */
@ApplicationScoped
public class CheckFiles {
    private static final Logger LOG = Logger.getLogger(CheckFiles.class);

    @Inject CheckDesk desk;
    @Inject @All List<FileScanner> scanners;

    boolean aboard() {
        return scanners.stream().anyMatch(FileScanner::aboard);
    }

    /**
     * @return false when nothing was due
     */
    public boolean next(Instant now) {
        FileScanner scanner =
                scanners.stream().filter(FileScanner::aboard).findFirst().orElse(null);
        Optional<DueFile> due = scanner == null ? Optional.empty() : desk.take(now);
        due.ifPresent(file -> look(file, scanner, now));
        return due.isPresent();
    }

    private void look(DueFile file, FileScanner scanner, Instant now) {
        try {
            Optional<String> finding = scanner.scan(new PieceStream(nth -> desk.piece(file, nth)));
            if (finding.isPresent()) {
                LOG.warnf("harmful file %d (%s): %s", file.fileId(), file.store(), finding.get());
                desk.harmful(file, finding.get(), now);
            } else {
                desk.clean(file, now);
            }
        } catch (IOException away) {
            LOG.warnf("the virus scanner did not answer, files wait: %s", away.getMessage());
            desk.later(file, now);
        }
    }
}
