package line12345.ticketing.carmoving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.carmoving.CarRequests.State;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.harassment.Harassment;

import java.time.Instant;

/** Writes a wish down before anybody is told 请求挪车, within what owners need not bear. */
@ApplicationScoped
class AskMove {
    @Inject CarRequests requests;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject Harassment harassment;
    @Inject CarMovingConfig config;

    /**
     * @return whether the register is to be asked: not when the owner was told enough, nor when
     *     this wish has been settled, nor for a number on the harassment list: there a person looks
     *     first
     * @throws WrongPlate or {@link WrongMove}, naming what is wrong
     * @throws MoveAlreadyAsked when the key is of another wish
     * @throws TooManyMoves when it has to wait
     */
    @Transactional
    boolean ask(MoveForm form, long citizenId, Instant now) {
        form.check();
        Plate plate = Plate.parse(form.plate());
        requests.oneAtATime(plate, citizenId);
        State before = requests.of(form.key(), plate, citizenId).orElse(null);
        boolean told = requests.toldSince(plate, now.minus(config.toldEnough()));
        if (before == null) {
            refuseFlood(plate, citizenId, now);
            requests.add(form.key(), citizenId, plate, now);
        }
        return !told && (before == null || before == State.ASKED) && !listed(citizenId, now);
    }

    private boolean listed(long citizenId, Instant now) {
        String number = citizens.findById(citizenId).phone(identities);
        return harassment.listedUntil(identities.hash(number), now).isPresent();
    }

    private void refuseFlood(Plate plate, long citizenId, Instant now) {
        if (requests.ofDay(citizenId, now) >= config.perDay()) {
            throw TooManyMoves.ofTelephone(config.perDay());
        }
        if (requests.askedSince(plate, now.minus(config.plateRest()))) {
            throw TooManyMoves.ofPlate(config.plateRest().toMinutes());
        }
    }
}
