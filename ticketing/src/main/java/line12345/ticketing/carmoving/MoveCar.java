package line12345.ticketing.carmoving;

import io.quarkus.arc.All;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.carmoving.CarRequests.State;
import line12345.ticketing.carmoving.PlateRegister.ToOwner;

import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.List;

/**
 * Has a car moved 挪车: writes the wish down, asks the register outside any transaction, and settles
 * it. Killed in between, the same form sent again goes on where it was; the register understands it
 * once.
 */
@ApplicationScoped
public class MoveCar {
    private static final Logger LOG = Logger.getLogger(MoveCar.class);

    @All @Inject List<PlateRegister> registers;
    @Inject AskMove ask;
    @Inject SettleMove settle;

    /**
     * @param citizenId whose telephone has been proven
     * @throws WrongPlate or {@link WrongMove}, naming what is wrong
     * @throws TooManyMoves when it has to wait
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Moved move(MoveForm form, long citizenId, Instant now) {
        boolean tell = ask.ask(form, citizenId, now);
        return settle.settle(form, citizenId, tell ? told(form) : State.TICKET, now);
    }

    private State told(MoveForm form) {
        PlateRegister register =
                registers.stream().filter(PlateRegister::aboard).findFirst().orElse(null);
        if (register == null) {
            return State.TICKET;
        }
        try {
            String plate = Plate.parse(form.plate()).text();
            return switch (register.tell(new ToOwner(form.key(), plate, form.words()))) {
                case NOTIFIED -> State.NOTIFIED;
                case NO_OWNER -> State.NO_OWNER;
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.TICKET;
        } catch (Exception e) {
            // Its words may repeat the plate.
            LOG.warn("挪车：车辆登记系统没有受理，转为紧急工单：" + e.getClass().getSimpleName());
            return State.TICKET;
        }
    }
}
