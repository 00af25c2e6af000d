package line12345.channels.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages without content of their own. */
@CheckedTemplate(basePath = "portal")
final class PortalTemplates {
    private PortalTemplates() {}

    static native TemplateInstance start();
}
