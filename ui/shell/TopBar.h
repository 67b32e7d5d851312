// TopBar: title and subtitle of the page, and the buttons for explanation, presenter, theme and language.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chalknet::ui {

class ElidedLabel;
class SegmentedControl;

/// Shows what it is told and says what was chosen.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setExplaining(bool open);
    void setTheme(ThemeName theme);
    void setLanguage(const QString& code);
    /// 44 high without subtitle, 56, or 67.
    void setDensity(Density density);

signals:
    void explainToggled(bool open);
    void presenterRequested();
    void themeChosen(chalknet::ui::ThemeName theme);
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QPushButton* m_explain = nullptr;
    QPushButton* m_presenter = nullptr;
    SegmentedControl* m_theme = nullptr;
    SegmentedControl* m_language = nullptr;
    Density m_density = Density::Reference;
};

} // namespace chalknet::ui
