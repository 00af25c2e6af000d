package line12345.ticketing.knowledge.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.department.Departments;
import line12345.ticketing.knowledge.EditionState;

/** Who reads what of the knowledge base: published everybody who answers, the rest its office. */
@ApplicationScoped
class Readers {
    @Inject Departments departments;

    void mustRead(EntryList list, Actor reader) {
        boolean published = list == EntryList.PUBLISHED || list == EntryList.ENDING;
        boolean writes = writes(reader);
        if (reader.role() == null || reader.is(Role.ADMIN) || !published && !writes) {
            throw new NotYours("“" + list.chinese() + "”由负责单位和热线维护，您的账号不能查看，请联系他们。");
        }
    }

    /** Whether this person sees an edition of that office that stands there. */
    boolean reads(Actor reader, EditionState state, long office) {
        boolean may = reader.role() != null && !reader.is(Role.ADMIN);
        return may && (state == EditionState.PUBLISHED || keeps(reader, office));
    }

    /** The office's own people, those above it, and the hotline. */
    boolean keeps(Actor reader, long office) {
        return writes(reader)
                && (!reader.ofOffice() || departments.within(office, reader.departmentId()));
    }

    private static boolean writes(Actor reader) {
        return reader.ofOffice() || reader.is(Role.REVIEWER) || reader.is(Role.MANAGER);
    }
}
