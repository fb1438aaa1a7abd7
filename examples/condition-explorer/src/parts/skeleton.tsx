import { useWords } from "../words/context";

interface Props {
  /** How many cards to leave room for. */
  readonly cards: number;
}

/** Stands where content will be, about as large. */
export const Skeleton = ({ cards }: Props) => (
  <div className="skeleton">
    <p className="visually-hidden" role="status">
      {useWords().site.loading}
    </p>
    {Array.from({ length: cards }, (_, index) => (
      <div key={index} aria-hidden="true" />
    ))}
  </div>
);
