package line12345.hotline.console;

import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of bundled files that change with their content, so that browsers may keep them. */
@ApplicationScoped
class AssetVersion {
    private static final String FOLDER = "/assets/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String file) {
        return addresses.computeIfAbsent(file, AssetVersion::withChecksum);
    }

    private static String withChecksum(String file) {
        String path = FOLDER + file;
        try (InputStream content =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("META-INF/resources" + path)) {
            if (content == null) {
                throw new IllegalStateException("no such bundled file: " + file);
            }
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
