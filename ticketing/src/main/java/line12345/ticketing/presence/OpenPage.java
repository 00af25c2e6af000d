package line12345.ticketing.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.NoSuchTicket;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** A person has a ticket open, or still has it open, and learns who else has 在场登记. */
@ApplicationScoped
public class OpenPage {
    private static final Pattern PAGE = Pattern.compile("[0-9a-f]{16,64}");

    @Inject Tickets tickets;
    @Inject Departments departments;
    @Inject Presences presences;

    /**
     * @param page a random name of the open page
     * @return everybody who has the ticket open now, this person too
     * @throws NoSuchTicket when it is not, or no longer, this person's business
     */
    @Transactional
    public List<Present> open(String page, String number, Doing doing, Actor who, Instant now) {
        if (page == null || !PAGE.matcher(page).matches()) {
            throw new WrongPage();
        }
        String ticket = tickets.of(who, number, now).number();
        presences.beat(page, new Present(ticket, who.accountId(), who.name(), from(who), doing));
        return presences.on(List.of(ticket));
    }

    private String from(Actor who) {
        return who.ofOffice()
                ? departments.find(who.departmentId()).map(Department::name).orElse("")
                : who.role().chinese();
    }

    /** A name that no page of ours gives itself. */
    static final class WrongPage extends Refusal {
        WrongPage() {
            super("wrong-page", 422, "页面标识不正确，请刷新页面。");
        }
    }
}
