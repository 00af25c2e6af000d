package line12345.ticketing.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;

import java.time.Instant;

/** The draft as it now is goes to somebody else who reads it; the office is told 送审. */
@ApplicationScoped
public class SubmitEdition {
    @Inject Editions editions;
    @Inject OwnMatters matters;
    @Inject Owners owners;

    /**
     * @param department whose word it is; an office keeps its own whatever stands here
     * @param version as the person saw it
     */
    @Transactional
    public void submit(
            long id, Long department, EntryText text, int version, Actor by, Instant now) {
        EditionStep.SUBMIT.mustBeBy(by);
        Edition edition = editions.own(by, id, version);
        edition.write(matters.owner(department, text, by, now), text, by, now);
        edition.submit(by, now);
        editions.wrote(edition, EditionStep.SUBMIT, by, now);
        owners.tellOthers(
                edition.departmentId(),
                by,
                "知识库“" + edition.title() + "”已由" + by.name() + "送审，请负责人审核。",
                now);
    }
}
