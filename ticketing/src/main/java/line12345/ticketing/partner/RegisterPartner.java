package line12345.ticketing.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.medium.MediumForm;
import line12345.ticketing.medium.RegisterMedium;

import java.time.Instant;

/** An administrator registers a partner 登记对接方; it is a medium too, for its keys and quotas. */
@ApplicationScoped
public class RegisterPartner {
    @Inject RegisterMedium medium;
    @Inject KeptPartner kept;

    /**
     * @throws WrongPartner naming what is wrong
     * @throws line12345.ticketing.network.WrongAddress when its address is not to be called
     */
    @Transactional
    public void register(PartnerForm form, Actor by, Instant now) {
        medium.register(
                new MediumForm(
                        form.name(),
                        form.chinese(),
                        form.perMinute(),
                        form.perHour(),
                        form.perDay()),
                by,
                now);
        kept.add(form, now);
    }
}
