package line12345.channels.sms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import java.util.List;

/** The one page of this channel. */
@CheckedTemplate(basePath = "sms")
final class SmsTemplates {
    private SmsTemplates() {}

    /**
     * @param lines the newest first
     */
    static native TemplateInstance tryMessages(List<TryMessage> lines);
}
