package line12345.channels.portal.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of filing. */
@CheckedTemplate(basePath = "portal")
final class FilingTemplates {
    private FilingTemplates() {}

    static native TemplateInstance file(FilingView view);

    static native TemplateInstance placesFound(FoundPlaces found);

    static native TemplateInstance filed(FiledView view);

    static native TemplateInstance noReceipt();

    static native TemplateInstance tooLarge();
}
