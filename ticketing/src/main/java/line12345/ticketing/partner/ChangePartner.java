package line12345.ticketing.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.medium.ChangeMedium;
import line12345.ticketing.medium.MediumForm;

import java.time.Instant;

/** An administrator writes down what was agreed anew with a partner 调整对接方. */
@ApplicationScoped
public class ChangePartner {
    @Inject ChangeMedium medium;
    @Inject Partners partners;
    @Inject KeptPartner kept;

    /**
     * @param form an empty secret keeps the one that is there
     * @throws NoSuchPartner when there is none
     * @throws WrongPartner naming what is wrong
     */
    @Transactional
    public void change(String name, PartnerForm form, Actor by, Instant now) {
        partners.existing(name);
        medium.change(
                name,
                new MediumForm(
                        name, form.chinese(), form.perMinute(), form.perHour(), form.perDay()),
                by,
                now);
        kept.write(name, form);
    }
}
