package line12345.channels.portal.asking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import java.util.List;

/** The pages before filing. */
@CheckedTemplate(basePath = "portal")
final class AskTemplates {
    private AskTemplates() {}

    static native TemplateInstance ask();

    /**
     * @param words what was asked, to be carried into the form
     */
    static native TemplateInstance known(String words, List<KnownAnswer> answers);

    static native TemplateInstance solved();
}
