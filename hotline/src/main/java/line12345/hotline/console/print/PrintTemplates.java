package line12345.hotline.console.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The two sheets. */
@CheckedTemplate(basePath = "print")
class PrintTemplates {
    static native TemplateInstance ticketsheet(TicketSheet sheet);

    static native TemplateInstance ordersheet(OrderSheet sheet);
}
