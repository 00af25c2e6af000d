package line12345.channels.portal.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import line12345.channels.portal.Sentence;
import line12345.ticketing.video.VideoLine;

import java.util.List;

/** The pages of following. */
@CheckedTemplate(basePath = "portal")
final class FollowTemplates {
    private FollowTemplates() {}

    /**
     * @param number as typed
     * @param trouble null at first
     */
    static native TemplateInstance follow(String number, Sentence trouble);

    /**
     * @param code hidden in the page's own forms, so that it can be asked again
     * @param told what came of what the citizen just did
     * @param notices what was written to the citizen, newest first
     * @param films that the citizen laid beside it
     */
    static native TemplateInstance progress(
            ProgressView view,
            String code,
            Told told,
            List<NoticeLine> notices,
            List<VideoLine> films);
}
