package line12345.channels.portal.chat;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a chat. */
@CheckedTemplate(basePath = "portal")
final class ChatTemplates {
    private ChatTemplates() {}

    static native TemplateInstance chat(TalkView talk);
}
