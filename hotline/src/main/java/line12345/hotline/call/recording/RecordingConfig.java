package line12345.hotline.call.recording;

import io.smallrye.config.ConfigMapping;

import java.nio.file.Path;

/** Where recordings lie. */
@ConfigMapping(prefix = "line12345.recording")
public interface RecordingConfig {
    /** The folder into which the exchange writes; nothing outside it is ever read. */
    Path folder();
}
