package line12345.hotline.console.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import java.time.Instant;

/** The page that reviewers and managers share. */
@CheckedTemplate(basePath = "")
class ReviewTemplates {
    static native TemplateInstance reviews(ReviewList list, Opened open, Instant now);
}
