package line12345.hotline.survey;

import io.smallrye.config.ConfigMapping;

import java.net.URI;
import java.util.Optional;

/** The survey by message. */
@ConfigMapping(prefix = "line12345.survey")
public interface SurveyConfig {
    /**
     * Where citizens reach these pages, such as {@code https://12345.example.gov.cn}. Without it no
     * message is written: its link would lead nowhere.
     */
    Optional<URI> address();
}
