package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Rule;
import java.util.List;

/**
 * The rules that the steps of a credit record, all resting on the decree or agreement by which a government counts credit.
 * The library knows their sentences; it has no decree of its own.
 *
 * @term ketentuan kredit kolaborasi
 */
public final class CreditRules {

    final Rule target;
    final Rule targetValue;
    final Rule worstValue;
    final Rule realization;
    final Rule achievement;
    final Rule achievementOfZero;
    final Rule floor;
    final Rule cap;
    final Rule sharedAchievement;
    final Rule fullPool;
    final Rule exactPool;
    final Rule roundedPool;
    final Rule pool;
    final Rule member;
    final Rule agreedShare;
    final Rule role;
    final Rule roleWeight;
    final Rule roleWeights;
    final Rule contribution;
    final Rule contributed;
    final Rule contributedByAll;
    final Rule worth;
    final Rule joining;
    final Rule marginal;
    final Rule meanMarginal;
    final Rule shapleyValue;
    final Rule share;
    final Rule entitled;
    final Rule noShare;
    final Rule withheld;
    final Rule memberCap;
    final Rule earlier;
    final Rule room;
    final Rule roomOnStep;
    final Rule capped;
    final Rule roundedDown;
    final Rule oneStepMore;
    final Rule distributed;
    final Rule undistributed;
    final Rule joint;
    final Rule apart;
    final Rule apartTogether;
    final Rule gain;

    private final Basis basis;

    private CreditRules(Basis basis) {
        this.basis = Check.notNull("basis", basis);
        target = rule("target", "target");
        targetValue = rule("target-value", "targetValue");
        worstValue = rule("worst-value", "worst");
        realization = rule("realization", "realization");
        achievement = rule("achievement", "achievement", "realization", "target");
        achievementOfZero = rule("achievement-of-zero-target", "achievement", "realization", "worst");
        floor = rule("achievement-floor", "achievement", "before");
        cap = rule("achievement-cap", "achievement", "before");
        sharedAchievement = rule("shared-achievement", "sharedAchievement", "achievement");
        fullPool = rule("full-pool", "full");
        exactPool = rule("exact-pool", "exactPool", "full", "sharedAchievement");
        roundedPool = rule("rounded-pool", "pool", "exactPool");
        pool = rule("pool", "pool");
        member = rule("member", "member");
        agreedShare = rule("agreed-share", "share");
        role = rule("role", "role");
        roleWeight = rule("role-weight", "weight");
        roleWeights = rule("role-weights", "sum", "weight");
        contribution = rule("contribution", "amount");
        contributed = rule("contributed", "contributed", "amount");
        contributedByAll = rule("contributed-by-all", "all", "contributed");
        worth = rule("worth", "worth");
        joining = rule("joining", "others");
        marginal = rule("marginal", "added", "with", "without");
        meanMarginal = rule("mean-marginal", "meanAdded", "added");
        shapleyValue = rule("shapley-value", "value", "meanAdded");
        share = rule("share", "share", "part", "whole");
        entitled = rule("entitled", "entitled", "pool", "share");
        noShare = rule("no-share", "entitled", "pool");
        withheld = rule("withheld", "exact", "before");
        memberCap = rule("member-cap", "cap");
        earlier = rule("earlier-credit", "earlier");
        room = rule("room", "room", "cap", "earlier");
        roomOnStep = rule("room-on-step", "room", "before");
        capped = rule("capped", "exact", "before");
        roundedDown = rule("rounded-down", "credit", "before");
        oneStepMore = rule("one-step-more", "credit", "before");
        distributed = rule("distributed", "distributed", "credit");
        undistributed = rule("undistributed", "undistributed", "pool", "distributed");
        joint = rule("joint", "joint");
        apart = rule("apart", "apart");
        apartTogether = rule("apart-together", "apartTogether", "apart");
        gain = rule("gain", "gain", "joint", "apartTogether");
    }

    private Rule rule(String name, String result, String... operands) {
        return Rule.of("credit/" + name, basis, result, operands);
    }

    /**
     * The rules under a government's own decree or the members' agreement.
     *
     * @param basis what they rest on, for example {@link id.walesi.kinerja.legal.Standing#EXTENSION}
     * @return the rules
     */
    public static CreditRules under(Basis basis) {
        return new CreditRules(basis);
    }

    /**
     * All rules that a step of a credit can record.
     *
     * @return in the order in which they are applied
     */
    public List<Rule> all() {
        return List.of(
                target,
                targetValue,
                worstValue,
                realization,
                achievement,
                achievementOfZero,
                floor,
                cap,
                sharedAchievement,
                fullPool,
                exactPool,
                roundedPool,
                pool,
                member,
                agreedShare,
                role,
                roleWeight,
                roleWeights,
                contribution,
                contributed,
                contributedByAll,
                worth,
                joining,
                marginal,
                meanMarginal,
                shapleyValue,
                share,
                entitled,
                noShare,
                withheld,
                memberCap,
                earlier,
                room,
                roomOnStep,
                capped,
                roundedDown,
                oneStepMore,
                distributed,
                undistributed,
                joint,
                apart,
                apartTogether,
                gain);
    }
}
