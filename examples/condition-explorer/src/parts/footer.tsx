import { useWords } from "../words/context";

export const Footer = () => {
  const { site } = useWords();
  return (
    <footer className="site-footer">
      <p>
        <strong>{site.notAdvice}</strong> {site.about}
      </p>
    </footer>
  );
};
