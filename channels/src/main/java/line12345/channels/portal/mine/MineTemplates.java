package line12345.channels.portal.mine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import line12345.channels.portal.Sentence;

import java.util.List;

/** The pages of one's own requests. */
@CheckedTemplate(basePath = "portal")
final class MineTemplates {
    private MineTemplates() {}

    /**
     * @param phone as typed
     * @param sent a code is on its way and is asked for
     * @param trouble null when there is none
     */
    static native TemplateInstance mine(String phone, boolean sent, Sentence trouble);

    /**
     * @param next key of the last line, 0 when there are no more
     */
    static native TemplateInstance mineList(List<MineLine> lines, long next);

    /**
     * @param phone another number as typed
     * @param sent a code is on its way to it and is asked for
     * @param trouble null when there is none
     * @param good what was done, or null
     */
    static native TemplateInstance person(
            PersonView view, String phone, boolean sent, Sentence trouble, Sentence good);
}
