package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.ActorCapacity;
import id.walesi.kinerja.appraisal.ActorSearch;
import id.walesi.kinerja.appraisal.AppraisalParties;
import id.walesi.kinerja.appraisal.LawfulActor;
import id.walesi.kinerja.appraisal.LawfulActors;
import id.walesi.kinerja.asn.AppraiserDesignation;
import id.walesi.kinerja.asn.AssignmentKind;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superior;
import id.walesi.kinerja.asn.Superiors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * This host's rule of who may act: whoever the organization puts into the role on the day, and the next one above where
 * that official is silent or barred. Nobody stands in for an employee here.
 *
 * @param superiors who is above whom on which day
 * @param parties who was named when the case was opened
 */
record LineOfOffice(Superiors superiors, AppraisalParties parties) implements LawfulActors {

    @Override
    public List<LawfulActor> find(ActorSearch search) {
        return switch (search.role()) {
            case APPRAISER -> line(superiors.appraiser(parties.employee(), search.day()), parties.appraiser(), search);
            case APPRAISER_SUPERIOR ->
                line(
                        superiors.appraiserSuperior(parties.employee(), search.day()),
                        parties.appraiserSuperior(),
                        search);
            case EMPLOYEE, LEADER_ABOVE, TEAM_LEAD, PEER, SUBORDINATE -> List.of();
        };
    }

    private List<LawfulActor> line(AppraiserDesignation designation, PersonId named, ActorSearch search) {
        Optional<Superior> official = designation.superior();
        List<LawfulActor> actors = new ArrayList<>();
        official.filter(who -> search.silent() || search.barred().contains(who.person()))
                .flatMap(who -> superiors.appraiser(who.person(), search.day()).superior())
                .map(above -> new LawfulActor(
                        above.person(),
                        search.silent() ? ActorCapacity.STEPS_IN_FOR_SILENT : ActorCapacity.HIGHER_HEAD))
                .ifPresent(actors::add);
        official.map(who -> new LawfulActor(who.person(), capacity(who, named))).ifPresent(actors::add);
        return actors;
    }

    private static ActorCapacity capacity(Superior official, PersonId named) {
        if (official.person().equals(named)) {
            return ActorCapacity.HOLDER;
        }
        return official.kind() == AssignmentKind.DEFINITIVE ? ActorCapacity.SUCCESSOR : ActorCapacity.ACTING;
    }
}
