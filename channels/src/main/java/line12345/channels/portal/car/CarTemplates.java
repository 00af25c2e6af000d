package line12345.channels.portal.car;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import line12345.channels.portal.Sentence;

/** The pages of moving a car. */
@CheckedTemplate(basePath = "portal")
final class CarTemplates {
    private CarTemplates() {}

    /**
     * @param phone as typed
     * @param sent a code is on its way and is asked for
     * @param trouble null when there is none
     */
    static native TemplateInstance carPhone(String phone, boolean sent, Sentence trouble);

    static native TemplateInstance car(CarView view);

    static native TemplateInstance carTold();
}
