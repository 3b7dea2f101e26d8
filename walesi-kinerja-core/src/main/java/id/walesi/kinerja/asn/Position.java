package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * A post: its title and level.
 *
 * @term jabatan
 * @basis UU 20/2023 Pasal 13 and 18
 */
public sealed interface Position {

    /**
     * The post's title.
     *
     * @return not blank
     */
    String title();

    /**
     * The level within the family of posts.
     *
     * @return a {@link PositionLevel}, a {@link FunctionalLevel} or an {@link AppointingAuthority}
     */
    Coded level();

    /**
     * The family of posts.
     *
     * @return the group
     */
    PositionGroup group();

    /**
     * A senior or administrative post.
     *
     * @param title the title
     * @param level the level
     * @return the post
     */
    static Position of(String title, PositionLevel level) {
        return new Structural(title, level);
    }

    /**
     * A functional post.
     *
     * @param title the title
     * @param level the level
     * @return the post
     */
    static Position of(String title, FunctionalLevel level) {
        return new Functional(title, level);
    }

    /**
     * An office of state at the head of an agency, so that the line of superiors can end there.
     *
     * @param title the title
     * @param level which authority
     * @return the office
     */
    static Position of(String title, AppointingAuthority level) {
        return new OfficeOfState(title, level);
    }

    /**
     * A senior or administrative post.
     *
     * @param title the title
     * @param level the level
     */
    record Structural(String title, PositionLevel level) implements Position {
        /**
         * Checks its components.
         *
         * @param title the title
         * @param level the level
         */
        public Structural {
            Check.text("title", title);
            Check.notNull("level", level);
        }

        @Override
        public PositionGroup group() {
            return level.group();
        }

        @Override
        public String toString() {
            return "Structural[" + level + "]";
        }
    }

    /**
     * A functional post.
     *
     * @param title the title
     * @param level the level
     */
    record Functional(String title, FunctionalLevel level) implements Position {
        /**
         * Checks its components.
         *
         * @param title the title
         * @param level the level
         */
        public Functional {
            Check.text("title", title);
            Check.notNull("level", level);
        }

        @Override
        public PositionGroup group() {
            return PositionGroup.FUNCTIONAL;
        }

        @Override
        public String toString() {
            return "Functional[" + level + "]";
        }
    }

    /**
     * An office of state at the head of an agency.
     *
     * @param title the title
     * @param level which authority
     */
    record OfficeOfState(String title, AppointingAuthority level) implements Position {
        /**
         * Checks its components.
         *
         * @param title the title
         * @param level which authority
         */
        public OfficeOfState {
            Check.text("title", title);
            Check.notNull("level", level);
        }

        @Override
        public PositionGroup group() {
            return PositionGroup.APPOINTING_AUTHORITY;
        }

        @Override
        public String toString() {
            return "OfficeOfState[" + level + "]";
        }
    }
}
