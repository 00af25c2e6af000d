package line12345.ticketing.attachment.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Something that knows harmful files; at most one is set up. */
public interface FileScanner {
    /** Whether it has been set up. */
    boolean aboard();

    /**
     * @param file read once; a large one comes piece by piece
     * @return the name of what was found, empty for a clean file
     * @throws IOException when it could not say; asked again later
     */
    Optional<String> scan(InputStream file) throws IOException;
}
