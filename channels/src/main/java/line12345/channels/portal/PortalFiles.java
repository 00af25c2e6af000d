package line12345.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** Addresses of the style and the script that change with their content. */
@Named("portal")
@ApplicationScoped
public class PortalFiles {
    private final String style = versioned("/portal/portal.css");
    private final String script = versioned("/portal/portal.js");
    private final String chat = versioned("/portal/chat.js");
    private final String chatStyle = versioned("/portal/chat.css");

    public String getStyle() {
        return style;
    }

    public String getScript() {
        return script;
    }

    public String getChat() {
        return chat;
    }

    public String getChatStyle() {
        return chatStyle;
    }

    private static String versioned(String path) {
        try (InputStream content =
                PortalFiles.class.getResourceAsStream("/META-INF/resources" + path)) {
            CRC32 checksum = new CRC32();
            checksum.update(content.readAllBytes());
            return path + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
