package line12345.ticketing.carmoving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.carmoving.CarRequests.State;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import java.time.Instant;

/** The owner was told, or an urgent ticket is filed 转紧急工单; once, and again the same is said. */
@ApplicationScoped
class SettleMove {
    /** How the city's own table calls it. */
    private static final String MATTER = "挪车";

    @Inject CarRequests requests;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject Matters matters;
    @Inject FileTicket file;

    /**
     * @param how what the register said; {@link State#TICKET} for anything else
     */
    @Transactional
    Moved settle(MoveForm form, long citizenId, State how, Instant now) {
        Plate plate = Plate.parse(form.plate());
        requests.oneAtATime(plate, citizenId);
        requests.settle(form.key(), how, now);
        State stands = requests.of(form.key(), plate, citizenId).orElseThrow();
        if (stands == State.NOTIFIED) {
            return new Moved(false, null);
        }
        boolean unknown = stands == State.NO_OWNER;
        Receipt receipt = file.file(ticket(form, citizenId, unknown), Actor.citizen(), now);
        return new Moved(unknown, receipt);
    }

    private TicketForm ticket(MoveForm form, long citizenId, boolean unknown) {
        String phone = citizens.findById(citizenId).phone(identities);
        String matter =
                matters.every(MATTER, 1).stream().findFirst().map(one -> one.code()).orElse(null);
        String words =
                "挪车：%s，%s。%s"
                        .formatted(
                                Plate.parse(form.plate()).spoken(),
                                form.chosen().chinese(),
                                unknown ? "登记系统没有查到车主。" : "还没有通知到车主，或通知后没有挪走。");
        return new TicketForm(
                form.channel(),
                form.key(),
                null,
                phone,
                null,
                TicketKind.HELP,
                words,
                null,
                form.where(),
                matter,
                Urgency.URGENT,
                false,
                null,
                new First.ByCatalogue(),
                form.pictures());
    }
}
