package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.AppraiserDesignation;
import id.walesi.kinerja.asn.DesignationGround;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Superior;
import id.walesi.kinerja.asn.Superiors;
import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The officials whom the units and assignments of an organization name, and the next ones above where the rule says so. */
record LineOfSuperiors(Superiors superiors, AppraisalParties parties, StandInRule rule) implements LawfulActors {

    LineOfSuperiors {
        Check.notNull("superiors", superiors);
        Check.notNull("parties", parties);
        Check.notNull("rule", rule);
    }

    @Override
    public List<LawfulActor> find(ActorSearch search) {
        return switch (search.role()) {
            case APPRAISER -> line(superiors.appraiser(parties.employee(), search.day()), parties.appraiser(), search);
            case APPRAISER_SUPERIOR ->
                line(
                        superiors.appraiserSuperior(parties.employee(), search.day()),
                        parties.appraiserSuperior(),
                        search);
            case EMPLOYEE, PERFORMANCE_MANAGEMENT_TEAM, LEADER_ABOVE, TEAM_LEAD, PEER, SUBORDINATE -> List.of();
        };
    }

    private List<LawfulActor> line(AppraiserDesignation designation, PersonId named, ActorSearch search) {
        if (designation.superior().isEmpty()) {
            return List.of();
        }
        PersonId official = designation.superior().get().person();
        boolean barred = search.barred().contains(official);
        boolean silent = search.silent() && rule == StandInRule.FOR_BARRED_OR_SILENT;
        List<LawfulActor> actors = new ArrayList<>();
        if (silent || (barred && rule != StandInRule.NOBODY)) {
            ActorCapacity capacity = silent ? ActorCapacity.STEPS_IN_FOR_SILENT : ActorCapacity.HIGHER_HEAD;
            above(official, search)
                    .map(person -> new LawfulActor(person, capacity))
                    .ifPresent(actors::add);
        }
        if (!barred) {
            actors.add(new LawfulActor(official, capacity(designation, official.equals(named))));
        }
        return actors;
    }

    /** The next one above who is not barred; an order could lead around in a circle, so nobody is asked about twice. */
    private Optional<PersonId> above(PersonId official, ActorSearch search) {
        Set<PersonId> asked = new HashSet<>();
        PersonId person = official;
        while (asked.add(person)) {
            Optional<PersonId> next =
                    superiors.appraiser(person, search.day()).superior().map(Superior::person);
            if (next.isEmpty() || !search.barred().contains(next.get())) {
                return next;
            }
            person = next.get();
        }
        return Optional.empty();
    }

    private static ActorCapacity capacity(AppraiserDesignation designation, boolean isNamed) {
        DesignationGround ground = designation.ground().orElseThrow();
        if (isNamed) {
            return ActorCapacity.HOLDER;
        }
        return switch (ground) {
            case DIRECT_HEAD, HEAD_OF_NEXT_UNIT -> ActorCapacity.SUCCESSOR;
            case NEXT_HIGHER_HEAD -> ActorCapacity.HIGHER_HEAD;
            case ACTING_HEAD -> ActorCapacity.ACTING;
            case OVERRIDE -> ActorCapacity.BY_ORDER;
        };
    }
}
