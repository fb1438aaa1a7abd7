import { useAddress } from "./address/use-address";
import { ConditionPage } from "./condition/condition-page";
import { Footer } from "./parts/footer";
import { Header } from "./parts/header";
import { StartPage } from "./start/start-page";
import { WORDS } from "./words";
import { WordsProvider } from "./words/context";

/** One page with two views. Which of them, and in which language, the address says. */
export const App = () => {
  const address = useAddress();
  const { condition, lang } = address;
  return (
    <WordsProvider value={WORDS[lang]}>
      <Header address={address} />
      {condition === null ? (
        <StartPage address={address} />
      ) : (
        // Another condition or language is another page: nothing of the last one may be seen in it.
        <ConditionPage key={`${condition} ${lang}`} slug={condition} />
      )}
      <Footer />
    </WordsProvider>
  );
};
