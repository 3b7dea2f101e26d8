package id.walesi.kinerja.intake;

import java.util.Optional;

/**
 * What came from a screen, a file or another system, before anybody looked at it: a record of nullable texts and further
 * drafts. Its text form shows nothing of what is in it.
 *
 * @param <T> the fact that it stands for
 * @term isian
 */
public sealed interface Draft<T>
        permits ActDraft,
                AgreementDraft,
                AmountDraft,
                AnnexDraft,
                AssignmentDraft,
                AttestationDraft,
                AwayDaysDraft,
                BehaviorDraft,
                CaseDraft,
                CompetencyAssessmentDraft,
                CompetencyStandardDraft,
                ComponentScoreDraft,
                ConsentDraft,
                ContributionDraft,
                ContributionPartDraft,
                CrossUnitAssignmentDraft,
                DevelopmentItemDraft,
                DevelopmentPlanDraft,
                DialogueDraft,
                EvidenceDraft,
                ExtraFactDraft,
                FeedbackDraft,
                FeedbackReleaseDraft,
                FeedbackRequestDraft,
                FeedbackRoundDraft,
                FeedbackScaleDraft,
                FollowUpDraft,
                IndicatorDraft,
                JointProgramDraft,
                LeaderSupportDraft,
                LearningActivityDraft,
                LearningLogDraft,
                LearningOfferDraft,
                MatrixCellDraft,
                MemberUnitDraft,
                MilestoneDraft,
                OrganizationAchievementDraft,
                ParticipantDraft,
                PeriodicResultDraft,
                PersonDraft,
                PlanDraft,
                PlanRevisionDraft,
                PositionDraft,
                PrivateNoteDraft,
                ProgramAssignmentDraft,
                ProgressDraft,
                RankAppointmentDraft,
                RatingDecisionDraft,
                RatingProposalDraft,
                ReachedLevelDraft,
                RealizationDraft,
                RealizationEntryDraft,
                RealizationSeriesDraft,
                RealizedValueDraft,
                RecognitionDraft,
                RequiredCompetencyDraft,
                ScaleAnswerDraft,
                SelfAssessmentDraft,
                SpecialAssignmentDraft,
                SubjectDraft,
                SurveyDraft,
                TargetDraft,
                TeamMemberDraft,
                TrajectoryDraft,
                UnitDraft,
                UnitPlacementDraft,
                WorkResultDraft,
                WorkTeamDraft,
                YearProposalDraft,
                YearResultDraft {

    /**
     * Reads this draft. {@link Intake} calls it: ask there.
     *
     * @param in notes the findings
     * @return the fact, or empty if something in this draft blocks
     */
    Optional<T> read(DraftReader in);
}
